import { days } from '../../domain/days/contract'
import { serve } from '../_shell/serve'
import { cancelBooking, checkIn } from './attend'
import { book } from './book'
import { callNext, queue } from './call'
import { publish } from './publish'
import { get, list } from './read'

export const main = serve(days, { publish, list, get, book, cancelBooking, checkIn, queue, callNext })
