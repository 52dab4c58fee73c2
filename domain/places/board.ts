import type { Estate } from './model'

type Span = { startAt: number; endAt: number }
/** More than an estate has between two publications; the rest goes with the next. */
const MOST = 100

/** Whether what a card stands for is over; a called-off one (its end is 0) keeps its place until it would have begun. */
export const isOver = ({ startAt, endAt }: Span, at: number): boolean => startAt <= at && endAt <= at

/** The places on the board, such as `posts.p1`, of what is over at `at`. */
export const endedCards = ({ board: { posts, days } }: Pick<Estate, 'board'>, at: number): string[] =>
  Object.entries({ posts, days }).flatMap(([section, cards]) =>
    (Object.entries(cards as object) as [string, Span][]).filter(([, card]) => isOver(card, at)).map(([id]) => `${section}.${id}`)).slice(0, MOST)
