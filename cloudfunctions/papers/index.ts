import { papers } from '../../domain/papers/contract'
import { serve } from '../_shell/serve'
import { dayPoster } from './day-poster'
import { exportMine } from './export-mine'
import { confirmImport, continueImport, startImport } from './import-roster'
import { importTemplate } from './import-template'
import { printCertificate } from './print-certificate'
import { printCodes } from './print-codes'

export const main = serve(papers, { exportMine, printCertificate, printCodes, importTemplate, startImport, continueImport, confirmImport, dayPoster }, { named: { dayId: 'days' } })
