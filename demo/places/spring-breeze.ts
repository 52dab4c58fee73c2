import { building, type Site } from './site'

const mark = 'cf'

/** 春风里: the fictional estate of the demonstration. */
export const SPRING_BREEZE: Site = {
  estateId: 'chunfengli', mark, name: '春风里', communityId: 'chunfeng', communityName: '春风社区', subdistrictName: '春和街道',
  buildings: [2, 2, 3, 2, 3, 2].map((units, i) => building(mark, i + 1, units)),
}
