import { building, type Site } from './site'

const mark = 'ht'

/** 荷塘小区: a small estate of another community, to see what its people may not see. */
export const LOTUS_POND: Site = {
  estateId: 'hetang', mark, name: '荷塘小区', communityId: 'xiahe', communityName: '夏荷社区', subdistrictName: '春和街道',
  buildings: [1, 2].map((units, i) => building(mark, i + 1, units)),
}
