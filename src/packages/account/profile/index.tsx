import { useEffect } from 'react'
import { currentSession, useSession } from '@/cloud/session'
import { ProfileForm } from '@/features/people/profile-form'
import { Page, Skeleton } from '@/ui'
import '@/features/people/profile.scss'

/** 我的资料 */
export default function ProfilePage() {
  const me = useSession()?.me
  useEffect(() => void currentSession(), [])
  return me ? <ProfileForm me={me} /> : <Page><Skeleton rows={2} /></Page>
}
