import { daysOf } from './days/days'
import { daySeriesOf } from './days/series'
import { rosterOf } from './duty/roster'
import { teamsOf } from './duty/teams'
import { deliveriesOf } from './messages/deliveries'
import { quotasOf } from './messages/quotas'
import { withMailboxes } from './messages/mailboxes'
import { appointmentsOf } from './people/appointments'
import { branchesOf } from './people/branches'
import { mustersOf } from './musters/musters'
import { castOf } from './people/cast'
import { phonesOf } from './people/phones'
import { openAlbum } from './pictures/album'
import { booksOf, ledgersOf } from './places/books'
import { codesOf } from './places/codes'
import { estatesOf } from './places/estates'
import type { PlaceCode } from '../domain/places/model'
import { certificatesOf } from './posts/certificates'
import { serviceMonthsOf } from './posts/months'
import { postsOf } from './posts/posts'
import { seriesOf } from './posts/series'
import { withAbsences } from './posts/sheets'
import { figuresOf } from './requests/figures'
import { requestsOf } from './requests/requests'
import type { Seed } from './seed'
import { timesAt } from './times'

/** The page that every printed code opens. */
const LANDING = 'pages/scan/index'

/** One fictional estate, 春风里, with two weeks of life in it, and a small neighbour; the same for the same `now` (epoch ms). */
export function demo(now: number): Seed {
  const times = timesAt(now)
  const cast = castOf(times)
  const album = openAlbum()
  const requests = requestsOf(cast, album, times)
  const posts = postsOf(cast, times, album)
  const days = daysOf(cast, times)
  const roster = rosterOf(cast, teamsOf(cast, times), posts, times)
  const daySeries = daySeriesOf(cast, times)
  const { series, posts: evenings } = seriesOf(cast, times)
  const codes = codesOf([...posts, ...evenings], [...days, ...daySeries], times)
  const members = withMailboxes(withAbsences(cast.members, posts), requests, posts, now)
  const serviceMonths = serviceMonthsOf(posts, cast.members)
  const books = booksOf(cast.members, times)
  return {
    documents: { estates: estatesOf(cast, { posts, days, shifts: roster.shifts }, times), codes, households: books, estateLedgers: ledgersOf(books, times), branches: branchesOf(times), appointments: appointmentsOf(cast, times), members, deliveries: deliveriesOf(members), requests, requestFigures: figuresOf(requests), ...roster, posts: [...posts, ...evenings], postSeries: series, serviceMonths, certificates: certificatesOf(serviceMonths, cast, times), days, daySeries, ...mustersOf(cast, requests, times) },
    files: album.files, phones: phonesOf(cast, now), quotas: quotasOf(members),
    codes: codes.filter(isHanging([...posts, ...days, ...daySeries.map(({ _id }) => ({ _id, endAt: Infinity })), ...series.map(({ _id }) => ({ _id, endAt: Infinity }))], now)).map(({ _id, label }) => ({ page: LANDING, scene: _id, label })),
  }
}

/** The code of a post or day comes down when it is over. */
const isHanging = (held: readonly { _id: string; endAt: number }[], now: number) => ({ refId }: PlaceCode): boolean =>
  refId === null || held.some(({ _id, endAt }) => _id === refId && endAt > now)
