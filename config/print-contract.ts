import * as z from 'zod/mini'
import { contract } from '../domain/contract'

/** Prints every operation as one JSON array, input and output as JSON Schema (design §3). */
const operations = Object.entries(contract).flatMap(([name, ops]) =>
  Object.entries(ops).map(([op, { summary, roles, writes, rejections, input, output }]) => ({
    function: name, op, summary, roles, writes, rejections, input: z.toJSONSchema(input, { io: 'input' }), output: z.toJSONSchema(output),
  })))
process.stdout.write(`${JSON.stringify(operations, null, 2)}\n`)
