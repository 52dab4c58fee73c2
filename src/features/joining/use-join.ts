import type { Home } from '@domain/people/model'
import { people } from '@domain/people/contract'
import type { ScannedPlace } from '@domain/places/contract'
import { useRef, useState } from 'react'
import * as z from 'zod/mini'
import { cloud } from '@/cloud/client'
import { newKey } from '@/cloud/key'
import { remember, useSession } from '@/cloud/session'
import { useTask } from '@/cloud/use-operation'
import { dateAfter, endOfDate } from '@/ui/calendar'
import { consent } from './consent'

export interface JoinDraft { unit: string; room: string; name: string; phone: string; tie: Home['tie']; until: string; isAgreed: boolean }
type Wrong = Partial<Record<keyof JoinDraft, string>>

/** A year is the usual tenancy. */
const usualLease = () => dateAfter(Date.now(), 365)

const WORDS = { unit: '请选单元', room: '请填房号，如 502', name: '请填您的称呼', phone: '手机号是 11 位数字，也可以不填' } as const

/** Joining by a printed code: the fields, what is wrong with them, and sending (agreeing first where that is still to do). */
export function useJoin(place: ScannedPlace) {
  const session = useSession()
  const consentKey = useRef(newKey())
  const task = useTask(cloud.people.join)
  const [wrong, setWrong] = useState<Wrong>({})
  const [draft, setDraft] = useState<JoinDraft>({
    unit: place.unit ?? (place.units.length === 1 ? place.units[0] ?? '' : ''), room: '', name: session?.me.name ?? '', phone: '', tie: 'owner', until: usualLease(), isAgreed: false,
  })
  const isAgreed = draft.isAgreed || Boolean(session?.me.hasConsented)
  const input = () => ({
    scene: place.scene, unit: draft.unit, room: draft.room.trim(), name: draft.name.trim(),
    tie: draft.tie, until: draft.tie === 'tenant' ? endOfDate(draft.until) : null, ...(draft.phone.trim() ? { phone: draft.phone.trim() } : {}),
  })
  const check = (): boolean => {
    const found = { ...problemsOf(input()), ...(isAgreed ? {} : { isAgreed: '请先阅读并同意个人信息说明' }) }
    setWrong(found)
    return Object.keys(found).length === 0
  }
  const send = async () => {
    const agreed = session?.me.hasConsented ? null : await consent(consentKey.current)
    if (agreed && !agreed.ok) return agreed
    const answer = await task.run(input())
    if (answer.ok) remember(answer.value, session?.estate ?? { estateId: place.estateId, name: place.estateName, steward: null, onDuty: null })
    return answer
  }
  const change = (part: Partial<JoinDraft>) => {
    setDraft(before => ({ ...before, ...part }))
    setWrong({})
  }
  return { draft, change, wrong, check, send, isBusy: task.isBusy, isAgreed, mustAgree: !session?.me.hasConsented }
}

function problemsOf(input: object): Wrong {
  const checked = z.safeParse(people.join.input, input)
  if (checked.success) return {}
  const fields = checked.error.issues.map(({ path }) => String(path[0])).filter((field): field is keyof typeof WORDS => field in WORDS)
  return Object.fromEntries(fields.map(field => [field, WORDS[field]]))
}
