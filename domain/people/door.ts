/** 501 室, 501室, 五零一 are typed for one door: spaces and the counting word go, letters are capital. */
export const roomOf = (typed: string): string => typed.replace(/[\s　]/g, '').replace(/[室号户]$/, '').toUpperCase()
