import type { ResidentRequest } from '../../domain/requests/model'
import type { Cast } from '../people/cast'
import type { Album } from '../pictures/album'
import type { Times } from '../times'
import { openStories } from './open-stories'
import { lotusStories, pastStories } from './past-stories'
import { tellStory } from './tell-story'

/** Two weeks of requests in every state and category. */
export const requestsOf = (cast: Cast, album: Album, times: Times): ResidentRequest[] =>
  [openStories, pastStories, lotusStories].flatMap(stories => stories(times, cast.household)).map(story => tellStory(story, cast, album, times))
