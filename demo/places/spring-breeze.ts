import { building, type Site } from './site'

const estateId = 'chunfengli'

/** 春风里: the fictional estate of the demonstration. */
export const SPRING_BREEZE: Site = {
  estateId, name: '春风里', communityId: 'chunfeng', communityName: '春风社区', subdistrictName: '春和街道',
  buildings: [2, 2, 3, 2, 3, 2].map((units, i) => building(estateId, i + 1, units)),
}
