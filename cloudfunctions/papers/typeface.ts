import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The typeface lies beside the bundle (`config/build-functions.ts`); only the letters used go into a file. */
const TYPEFACE = 'NotoSansSC_400Regular.ttf'
let typeface: Buffer | null = null
export const typefaceBytes = (): Buffer => (typeface ??= readFileSync(join(__dirname, TYPEFACE)))
