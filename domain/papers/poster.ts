import { A4, spoken } from './layouts'

/** What a poster tells of a day; texts as people read them. */
export interface PosterFacts {
  estateName: string
  title: string
  place: string
  /** 2026年12月5日 周六 and 09:00–11:30. */
  date: string
  hours: string
  words: string
  stalls: { title: string; helper: string }[]
  contact: string
  scene: string
}

export type PosterColor = 'brand' | 'brandSoft' | 'ink' | 'grey' | 'white'
/** One thing drawn, in points from the upper left; `y` of words is their baseline, `x` their left end or their middle. */
export type Mark =
  | { kind: 'words'; words: string; x: number; y: number; size: number; color: PosterColor; isCentred: boolean }
  | { kind: 'box'; x: number; y: number; width: number; height: number; color: PosterColor }
  | { kind: 'code'; x: number; y: number; side: number }

/** How wide words are in points; the painter's typeface knows. */
export type Measure = (words: string, size: number) => number

const MARGIN = 48
const ROOM = A4.width - 2 * MARGIN
const BAND = 168
const CODE = 206.4
const FOOT = A4.height - CODE - 44
/** Stalls stand in one column while they are few. */
const ONE_COLUMN = 4

/** 便民日海报: A4, readable from the other side of the path: what, when, where, which stalls, and the code to book by. */
export function posterOf(facts: PosterFacts, measure: Measure): Mark[] {
  const { estateName, title, place, date, hours, contact, scene } = facts
  const write = writer(measure)
  const beside = MARGIN + CODE + 24
  const besideRoom = A4.width - beside - MARGIN
  return [
    { kind: 'box', x: 0, y: 0, width: A4.width, height: BAND, color: 'brand' },
    write(estateName, { x: A4.width / 2, y: 58, size: 24, room: ROOM, color: 'white', isCentred: true }),
    write(title, { x: A4.width / 2, y: 128, size: 54, room: ROOM, color: 'white', isCentred: true }),
    write(date, { x: A4.width / 2, y: 224, size: 38, room: ROOM, isCentred: true }),
    write(hours, { x: A4.width / 2, y: 276, size: 38, room: ROOM, color: 'brand', isCentred: true }),
    write(`地点：${place}`, { x: A4.width / 2, y: 322, size: 28, room: ROOM, isCentred: true }),
    ...stallMarks(facts, write),
    ...wordMarks(facts.words, measure, write),
    { kind: 'code', x: MARGIN, y: FOOT, side: CODE },
    write('微信扫一扫，预约时段', { x: beside, y: FOOT + 48, size: 30, room: besideRoom, color: 'brand' }),
    write('不用排长队，前一晚和前一小时提醒您', { x: beside, y: FOOT + 86, size: 17, room: besideRoom }),
    write('没有手机的老人，请管家代约', { x: beside, y: FOOT + 114, size: 17, room: besideRoom }),
    write(`扫不出来？打开小程序，输入编号 ${spoken(scene)}`, { x: beside, y: FOOT + 156, size: 14, room: besideRoom, color: 'grey' }),
    write(`联系人：${contact}`, { x: beside, y: FOOT + 182, size: 14, room: besideRoom, color: 'grey' }),
  ]
}

interface Placed { x: number; y: number; size: number; /** Wider words are made smaller. */ room: number; color?: PosterColor; isCentred?: boolean }
type Write = (words: string, placed: Placed) => Mark

const writer = (measure: Measure): Write => (words, { x, y, size, room, color = 'ink', isCentred = false }) => ({
  kind: 'words', words, x, y, size: Math.min(size, (size * room) / Math.max(1, measure(words, size))), color, isCentred,
})

const STALLS_FROM = 352
const STALLS_ROOM = 170
const HIGHEST_LINE = 34

function stallMarks({ stalls }: PosterFacts, write: Write): Mark[] {
  const columns = stalls.length > ONE_COLUMN ? 2 : 1
  const width = ROOM / columns
  const rows = Math.ceil(stalls.length / columns)
  const line = Math.min(HIGHEST_LINE, STALLS_ROOM / rows)
  return [
    { kind: 'box', x: MARGIN - 12, y: STALLS_FROM - 8, width: ROOM + 24, height: rows * line + 8, color: 'brandSoft' },
    ...stalls.map(({ title, helper }, i) => write(helper ? `${title} · ${helper}` : title, {
      x: MARGIN + (i % columns) * width, y: STALLS_FROM + (Math.floor(i / columns) + 0.62) * line, size: line * 0.62, room: width - 12,
    })),
  ]
}

const MOST_LINES = 2
const WORDS_AT = FOOT - 40

/** What to know beforehand, above the code; what does not fit two lines is read in the mini-program. */
function wordMarks(words: string, measure: Measure, write: Write): Mark[] {
  const size = 17
  const lines = wrapped(words.replace(/\s+/g, ' ').trim(), ROOM, text => measure(text, size))
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]!.slice(0, -1)}…`] : lines
  return shown.map((line, i) => write(line, { x: MARGIN, y: WORDS_AT + i * 26, size, room: ROOM }))
}

/** Breaks words into lines that fit; Chinese breaks anywhere. */
function wrapped(words: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const letter of words) {
    if (line && widthOf(line + letter) > room) {
      lines.push(line)
      line = ''
    }
    line += letter
  }
  return line ? [...lines, line] : lines
}
