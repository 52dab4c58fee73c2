import type { FunctionName } from '../../../domain/contract'
import type { Documents } from '../fixture/open-estates'
import * as days from './inputs/days'
import * as duty from './inputs/duty'
import type { Input, Inputs } from './inputs/input'
import * as messages from './inputs/messages'
import * as papers from './inputs/papers'
import * as musters from './inputs/musters'
import * as people from './inputs/people'
import * as places from './inputs/places'
import * as posts from './inputs/posts'
import * as requests from './inputs/requests'

/** A legal input for every operation of every function, on things of one place. */
const TABLE: { [F in FunctionName]: Inputs<F> } = {
  people: people.people, papers: papers.papers, places: places.places, requests: requests.requests, posts: posts.posts, duty: duty.duty, days: days.days, musters: musters.musters, messages: messages.messages,
}
/** The same by full name, such as `posts.claim`. */
export const INPUTS: Record<string, Input> = Object.fromEntries(Object.entries(TABLE).flatMap(([fn, inputs]) =>
  Object.entries(inputs).map(([op, input]) => [`${fn}.${op}`, input])))

/** A thing of every place for every operation, in the state that the operation starts from. */
export const things = (now: number): Documents => [people, papers, places, requests, posts, duty, days, musters, messages].map(context => context.things(now)).reduce(joined)

function joined(documents: Documents, more: Documents): Documents {
  const added = Object.entries(more).map(([collection, docs]) => [collection, [...(documents[collection] ?? []), ...docs]])
  return { ...documents, ...Object.fromEntries(added) }
}
