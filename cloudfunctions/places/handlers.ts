import type { places } from '../../domain/places/contract'
import type { Handlers } from '../_shell/call'

export type PlacesHandlers = Handlers<typeof places>
