import { posts } from '../../domain/posts/contract'
import { serve } from '../_shell/serve'
import { checkIn, withdraw } from './attend'
import { claim } from './claim'
import { get, list } from './read'
import { publish } from './publish'

export const main = serve(posts, { publish, list, get, claim, withdraw, checkIn })
