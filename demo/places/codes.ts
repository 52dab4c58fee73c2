import type { ConvenienceDay } from '../../domain/days/model'
import type { PlaceCode } from '../../domain/places/model'
import type { ServicePost } from '../../domain/posts/model'
import { sceneFrom } from '../../cloudfunctions/_shell/ids'
import type { Times } from '../times'
import { LOTUS_POND } from './lotus-pond'
import { buildingIdOf, type Site } from './site'
import { SPRING_BREEZE } from './spring-breeze'

/** By name, in which building; the others stand outside. */
const FACILITIES: [string, number?][] = [['4 栋 1 单元 电梯', 4], ['中心花园 健身器材'], ['地下车库 充电桩']]

/** A day, or a series of days, with a code of its own. */
type Held = Pick<ConvenienceDay, '_id' | 'estateId' | 'title' | 'checkInScene' | 'createdAt'>
type Sheet = Pick<PlaceCode, 'kind' | 'label'> & Partial<PlaceCode>

/** Every printed code: estate, buildings, unit doors, facilities, posts, one for a series, days, and one that was taken out of use. */
export function codesOf(posts: readonly ServicePost[], days: readonly Held[], times: Times): PlaceCode[] {
  const code = codeOf(times.day(-40, '09:00'))
  return [SPRING_BREEZE, LOTUS_POND].flatMap(site => [
    ...placesOf(site).map(sheet => code(site, sheet)),
    ...posts.filter(({ estateId, checkInScene }, i) => estateId === site.estateId && posts.findIndex(one => one.checkInScene === checkInScene) === i)
      .map(post => code(site, { kind: 'post', label: post.title, refId: post.seriesId ?? post._id, _id: post.checkInScene, createdAt: post.createdAt })),
    ...days.filter(({ estateId }) => estateId === site.estateId)
      .map(day => code(site, { kind: 'day', label: day.title, refId: day._id, _id: day.checkInScene, createdAt: day.createdAt })),
  ])
}

function placesOf(site: Site): Sheet[] {
  const { name, buildings, estateId } = site
  const doors = buildings.flatMap(({ buildingId, name: building, units }): Sheet[] => [
    { kind: 'building', label: `${name} ${building}`, buildingId },
    ...units.map((unit): Sheet => ({ kind: 'building', label: `${name} ${building} ${unit}`, buildingId, unit })),
  ])
  if (site !== SPRING_BREEZE) return [{ kind: 'estate', label: name }, ...doors]
  const facilities = FACILITIES.map(([label, building]): Sheet => ({ kind: 'facility', label: `${name} ${label}`, buildingId: building ? buildingIdOf(site, building) : null }))
  return [{ kind: 'estate', label: name }, ...doors, ...facilities, {
    kind: 'building', label: `${name} 3 栋 2 单元（旧码，已停用）`, buildingId: buildingIdOf(site, 3), unit: '2 单元', status: 'revoked', _id: sceneFrom(`${estateId}/old`),
  }]
}

/** The scene is the one that asking for a code of this thing makes, so that asking again finds what hangs on the wall. */
const codeOf = (createdAt: number) => ({ estateId, communityId, name }: Site, sheet: Sheet): PlaceCode => {
  const { kind, label, buildingId = null, unit = null } = sheet
  const seed = [kind, estateId, buildingId, unit, kind === 'facility' ? label : ''].join('/')
  return {
    _id: sceneFrom(seed), communityId, estateId, estateName: name, buildingId, unit, refId: null, status: 'active', fileId: null, createdAt, ...sheet,
  }
}
