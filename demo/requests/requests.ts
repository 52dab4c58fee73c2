import type { ResidentRequest } from '../../domain/requests/model'
import type { Cast } from '../people/cast'
import type { Album } from '../pictures/album'
import type { Times } from '../times'
import { openStories } from './open-stories'
import { handledStories } from './handled-stories'
import { lotusStories, pastStories } from './past-stories'
import { tellStory } from './tell-story'

/** Two weeks of requests in every state and category; a story may be the same matter as the one told before it. */
export const requestsOf = (cast: Cast, album: Album, times: Times): ResidentRequest[] =>
  [openStories, handledStories, pastStories, lotusStories].flatMap(stories => stories(times, cast.household)).reduce<ResidentRequest[]>((told, story) => {
    const request = tellStory(story, cast, album, times, told.at(-1) ?? null)
    return [...told.map(one => (one._id === request.original?.requestId ? { ...one, hasDuplicates: true } : one)), request]
  }, [])
