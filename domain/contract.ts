import { days } from './days/contract'
import { duty } from './duty/contract'
import { messages } from './messages/contract'
import { musters } from './musters/contract'
import { papers } from './papers/contract'
import { people } from './people/contract'
import { places } from './places/contract'
import { posts } from './posts/contract'
import { requests } from './requests/contract'

/** Every operation of the product by function; the client, the shell and the matrix test are made from it. */
export const contract = { people, papers, places, requests, posts, duty, days, musters, messages }
export type Contract = typeof contract
export type FunctionName = keyof Contract
