import { papers } from '../../domain/papers/contract'
import { serve } from '../_shell/serve'
import { exportMine } from './export-mine'
import { printCodes } from './print-codes'

export const main = serve(papers, { exportMine, printCodes })
