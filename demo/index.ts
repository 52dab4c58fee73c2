import { deployment } from '../config/deployment'
import { boardCardOf as dayCard } from '../domain/days/view'
import type { TemplateKey } from '../domain/messages/model'
import type { Estate, PlaceCode } from '../domain/places/model'
import { boardCardOf as postCard } from '../domain/posts/view'
import { daysOf } from './days'
import { LEADS, NEIGHBORS, QUOTAS, memberOf, staffOf, type Person } from './people'
import { fileOf } from './pictures'
import { BUILDINGS, CHUNFENG, OTHER_BUILDINGS, QIUSHUI, codesOf, type EstateName } from './places'
import { postsOf } from './posts'
import { requestsOf } from './requests'
import { DAY, type Seed } from './seed'

const LANDING = 'pages/scan/index'

/** The demonstration estate 春风里, entirely fictional, made from the rules of the domain so that every document is legal. */
export function demo(now: number): Seed {
  const [posts, days, requests] = [postsOf(now), daysOf(now), requestsOf(now)]
  const codes = [...codesOf(now), ...posts.map(p => placed(p.checkInScene, 'post', p._id, p.title, now)), ...days.map(d => placed(d.checkInScene, 'day', d._id, d.title, now))]
  const board = {
    posts: Object.fromEntries(posts.map(post => [post._id, postCard(post)])),
    days: Object.fromEntries(days.map(day => [day._id, dayCard(day)])),
    notices: [{ id: 'n1', title: '本周四上午 9–11 点，3 栋检修水泵，短时停水', at: now - DAY / 2 }],
  }
  const people = [...LEADS, ...NEIGHBORS]
  const photos = requests.flatMap(({ photos, timeline }) => [...photos, ...timeline.flatMap(step => step.photos ?? [])])
  return {
    documents: {
      members: people.map((person, n) => memberOf(person, n, now)),
      estates: [estateOf(CHUNFENG, BUILDINGS, board, now), estateOf(QIUSHUI, OTHER_BUILDINGS, { posts: {}, days: {}, notices: [] }, now)],
      codes, requests, posts, days,
    },
    files: [...new Map(photos.map(photo => [photo.fileId, fileOf(photo)])).values()],
    phones: [...people.map(phoneRow), { openid: 'o-stranger', name: '第一次打开的人', roles: ['visitor'] }],
    quotas: Object.entries(QUOTAS).flatMap(([openid, quota]) => Object.entries(quota).map(([key, count]) => ({ openid, templateId: deployment.templateIds[key as TemplateKey], count }))),
    codes: codes.map(({ _id, label }) => ({ page: LANDING, scene: _id, label })),
  }
}

const phoneRow = ({ openid, name, publicName, work, party, building, isPending }: Person) => ({
  openid, name: publicName ?? name,
  roles: [...(work ? [work.role] : []), ...(party ? ['partyMember'] : []), ...(building ? [isPending ? 'pending' : 'resident'] : [])],
})

const estateOf = (estate: EstateName, buildings: Estate['buildings'], board: Estate['board'], now: number): Estate => ({
  _id: estate.estateId, name: estate.estateName, communityId: estate.communityId, communityName: estate.communityName,
  subdistrictName: estate.subdistrictName, buildings, staff: staffOf(estate), board, createdAt: now - 300 * DAY,
})

const placed = (scene: string, kind: 'post' | 'day', refId: string, label: string, now: number): PlaceCode => ({
  _id: scene, kind, communityId: CHUNFENG.communityId, estateId: CHUNFENG.estateId, estateName: CHUNFENG.estateName, buildingId: null, unit: null,
  refId, label, status: 'active', fileId: null, createdAt: now,
})
