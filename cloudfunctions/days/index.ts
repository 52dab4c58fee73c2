import { days } from '../../domain/days/contract'
import { serve } from '../_shell/serve'
import { cancelBooking, checkIn } from './attend'
import { book, takeNumber } from './book'
import { callNext, display, queue, serve as serveOne } from './call'
import { cancel, change, closeStall, editStall, staffStall } from './change'
import { moveBooking } from './move'
import { publish } from './publish'
import { get, list, year } from './read'
import { rate } from './rate'
import { revealPerson } from './reveal'
import { startSeries } from './series'

export const main = serve(days, {
  publish, startSeries, list, year, get, book, takeNumber, cancelBooking, checkIn, queue, callNext, serve: serveOne, revealPerson, display,
  change, cancel, editStall, closeStall, staffStall, moveBooking, rate,
}, { named: { dayId: 'days', estateId: 'estates' } })
