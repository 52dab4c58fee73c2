import { Aggregator } from 'mingo/aggregator'
import type { Options } from 'mingo/types'
import { encode } from '../documents/extended-json'
import { asPlatformErrors } from '../matching/matcher'
import { joined, type Lookup, type Resolver } from '../matching/lookup-stage'
import { pipelineOptions } from '../matching/operators'
import { plainProjection } from '../matching/plain-projection'
import { refuseOperators } from '../matching/refused'
import { requestFailed, unsupported } from '../platform-error'
import { documentOf, type Selection, select } from '../reading/select'
import type { Document, Filter } from '../types'
import type { Collection } from '../storage/collection'
import { geoNearStage } from './geo-near'
import type { Action, Session } from './session'

type Stage = [name: string, specification: unknown]

/** Stages that write or that read the server. */
const REFUSED = new Set(['$out', '$merge', '$collStats', '$indexStats', '$documents'])

/** `aggregate()…end()`: leading match, sort, skip and limit are read through an index, the rest is evaluated. */
export const aggregateDocuments: Action = (request, session) => {
  const { stages } = request
  for (const [name, specification] of stages) {
    if (REFUSED.has(name)) throw unsupported(name)
    refuseOperators(specification)
  }
  const { documents, rest } = start(session.catalog.get(request.collection), stages, session)
  const list = evaluate(documents, rest, session).map(encode)
  session.cost.returns(list)
  return { data: { list } }
}

/** What the first stages read, and the stages that are left. */
function start(collection: Collection, stages: Stage[], session: Session): { documents: Document[]; rest: Stage[] } {
  const [first, ...others] = stages
  if (others.some(([name]) => name === '$geoNear')) throw requestFailed('$geoNear is only valid as the first stage in a pipeline')
  if (first?.[0] === '$geoNear') return { documents: geoNearStage(first[1], collection, session), rest: others }
  const { selection, rest } = pushDown(stages)
  return { documents: select(collection, selection, null, session.cost).map(documentOf), rest }
}

/** The beginning of a joined pipeline, as far as no variable of the outer document stands in what it matches. */
function startOfJoin(pipeline: Document[]): { selection: Selection; rest: Document[] } {
  if (!pipeline.every((stage) => isPlain(stage) && Object.keys(stage).length === 1)) throw requestFailed('a stage of a pipeline must have a single operator')
  const cut = pipeline.findIndex(({ $match }) => $match !== undefined && /\$expr|\$\$/.test(JSON.stringify($match)))
  const constant = cut < 0 ? pipeline : pipeline.slice(0, cut)
  const { selection, rest } = pushDown(constant.map((stage) => Object.entries(stage)[0] as Stage))
  return { selection, rest: pipeline.slice(constant.length - rest.length) }
}

function pushDown(stages: Stage[]): { selection: Selection; rest: Stage[] } {
  const selection: Selection = { filter: {}, order: [], offset: 0, limit: Infinity }
  const filters: Filter[] = []
  let taken = 0
  for (const [name, specification] of stages) {
    if (!pushStage(name, specification, selection, filters)) break
    taken++
  }
  if (filters.length > 0) selection.filter = filters.length === 1 ? (filters[0] as Filter) : { $and: filters }
  return { selection, rest: stages.slice(taken) }
}

/** Takes a stage into the selection while the order match* sort? skip? limit? holds. */
function pushStage(name: string, specification: unknown, selection: Selection, filters: Filter[]): boolean {
  const isOpen = selection.limit === Infinity
  const isCount = Number.isInteger(specification) && (specification as number) > 0
  if (name === '$match' && isOpen && selection.offset === 0 && isPlain(specification)) filters.push(specification)
  else if (name === '$sort' && isOpen && selection.offset === 0 && selection.order.length === 0 && isPlain(specification)) {
    selection.order = Object.entries(specification).map(([field, direction]) => ({ field, direction: direction === -1 ? -1 : 1 }))
  } else if (name === '$skip' && isOpen && isCount) selection.offset += specification as number
  else if (name === '$limit' && isOpen && isCount) selection.limit = specification as number
  else return false
  return true
}

function evaluate(documents: Document[], stages: Stage[], { catalog, cost, now }: Session): Document[] {
  if (stages.length === 0) return documents
  const selected = (name: string, selection: Selection): Document[] => select(catalog.get(name), selection, null, cost).map(documentOf)
  const matching = (name: string, filter: Filter): Document[] => selected(name, { filter, order: [], offset: 0, limit: Infinity })
  const leading = (name: string, pipeline: Document[], isConstant: boolean) => {
    const { selection, rest } = startOfJoin(pipeline)
    const documents = selected(name, selection)
    return isConstant ? plainly(documents, rest, options) : { documents, rest }
  }
  const collectionResolver: Resolver = Object.assign((name: string) => matching(name, {}), { matching, leading })
  const options = pipelineOptions(collectionResolver, now)
  return asPlatformErrors(() => {
    const start = plainly(documents, stages.map(([name, specification]) => ({ [name]: specification })), options)
    return start.rest.length === 0 ? start.documents : new Aggregator(start.rest as never, options).run<Document>(start.documents)
  })
}

/** Carries out the first stages as far as they only join and project plainly, most of what is ever asked; the rest is mingo's. */
function plainly(documents: Document[], stages: Document[], options: Options): { documents: Document[]; rest: Document[] } {
  for (const [i, { $project, $lookup }] of stages.entries()) {
    const project = isPlain($project) ? plainProjection($project, options) : null
    if (project) documents = documents.map(project)
    else if (isPlain($lookup)) documents = [...joined(documents, $lookup as Partial<Lookup> as Lookup, options)]
    else return { documents, rest: stages.slice(i) }
  }
  return { documents, rest: [] }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
