import type { CardRow } from '../../domain/requests/card'
import type { RequestCard } from '../../domain/requests/contract'
import { thumbUrls } from '../_shell/photos'

/** The cards of a page, each with the first photo its reader may see: one storage call more when there are photos. */
export async function cardsOf<Row extends CardRow>(rows: Row[], card: (row: Row) => RequestCard): Promise<RequestCard[]> {
  const cards = rows.map(card)
  const shown = rows.map(({ photos }, i) => ({ photos: cards[i]!.photoCount ? photos : [] }))
  const thumbs = await thumbUrls(shown)
  return cards.map((one, i) => ({ ...one, thumbUrl: thumbs(shown[i]!) }))
}
