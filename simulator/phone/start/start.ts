import { listCards } from './cards'
import { choosing } from './choosing'
import { drawCodes } from './codes'
import { createSlot, type Person } from './slot'

const SLOTS = 3

/** The start page: three phones, the wall of codes and cards that phones have sent. */
async function start(): Promise<void> {
  const people = (await (await fetch('cloud/console/api/phones')).json()) as Person[]
  const pick = choosing(document.body)
  const slots = people.slice(0, SLOTS).map(person => createSlot(person, people, pick))
  document.querySelector('#phones')?.replaceChildren(...slots)
  listCards(pick)
  await drawCodes(document.querySelector('#codes') as HTMLElement, pick)
}

start().catch((error: unknown) => {
  document.querySelector('#phones')?.append(`云端没有回应：${error instanceof Error ? error.message : String(error)}`)
})
