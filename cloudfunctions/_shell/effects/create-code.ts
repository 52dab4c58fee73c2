import type { PlaceCode } from '../../../domain/places/model'
import { insert } from '../documents'

/** Registers the code of a post or day, so that scanning it finds the page; the picture is made when somebody wants to print it. */
export const createCode = async (code: PlaceCode): Promise<void> => void (await insert('codes', code))
