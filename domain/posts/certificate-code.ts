/** What stands in front of every certificate's code, so that a scanner knows where it leads. */
export const CERTIFICATE_MARK = 'FW'
export const isCertificateCode = (code: string): boolean => /^FW[2-9A-Z]{10}$/.test(code)
/** FW-ABCDE-FGHJK, as it is read out. */
export const spokenCode = (code: string): string => [code.slice(0, 2), code.slice(2, 7), code.slice(7)].join('-')
