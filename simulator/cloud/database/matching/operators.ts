import { Context } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as stages from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import { Query } from 'mingo/query'
import type { CollectionResolver, Options } from 'mingo/types'
import { geoOperators } from '../geo/operators'
import { bucketStage } from './bucket-stage'
import { comparisonOperators } from './comparison'
import { allMatch, elementMatch } from './element-match'
import { lookupStage } from './lookup-stage'
import { regexOperator } from './regex-operator'
import { sortStage } from './sort-stage'

let captured: Options | undefined

const context = Context.init({
  accumulator: accumulators,
  expression: expressions,
  pipeline: { ...stages, $sort: sortStage, $bucket: bucketStage, $lookup: lookupStage },
  projection: projections,
  query: {
    ...queries,
    ...comparisonOperators,
    ...geoOperators,
    $regex: regexOperator,
    $all: allMatch,
    $elemMatch: elementMatch,
    $capture: (_selector: string, _value: unknown, options: Options) => {
      captured = options
      return () => true
    },
  },
} as unknown as Parameters<typeof Context.init>[0])

new Query({ any: { $capture: 1 } }, { context, scriptEnabled: false })

/**
 * mingo's options as its own operators receive them. Given plain options mingo copies the tables of all its
 * operators for each query (most of the cost of a small one); given these it shares them.
 */
export const mingoOptions = captured as unknown as Options

type Locals = { timestamp: number }
const OwnOptions = mingoOptions.constructor as new (options: Options, locals: Locals) => Options

/** The same for one pipeline: how it finds other collections, and the time that `$$NOW` tells (mingo would ask the machine's clock). */
export const pipelineOptions = (collectionResolver: CollectionResolver, now: number): Options =>
  new OwnOptions({ ...(mingoOptions as Options & { options: Options }).options, collectionResolver }, { timestamp: now })
