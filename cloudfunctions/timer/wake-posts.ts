import type { ServicePost } from '../../domain/posts/model'
import { passTime } from '../../domain/posts/pass-time'
import { now } from '../_shell/clock'
import { effectsOf } from '../_shell/post-effects'
import { save } from '../_shell/store'
import { drain } from './due'

/** Offers move on to the next in line, people are reminded, and the line is told when it is over; each once, since it is saved with what it did. */
export const wakePosts = (until: number): Promise<void> => drain<ServicePost>('posts', 'wakeAt', until, async post => {
  const step = passTime(post, now())
  await save('posts', post, step.post, `${post._id}-wake-${post.version}`, next => effectsOf(next, step))
})
