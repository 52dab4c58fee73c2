import { View } from '@tarojs/components'
import type { CallError } from '@/cloud/answer'
import { explain } from '@/cloud/explain'
import { Button } from '@/ui'

interface ReportFooterProps { stewardName: string; isBusy: boolean; error: CallError | null; onSubmit: () => void }

/** Says what happens on the tap; after a failure, what happened and that a retry is safe. */
export const ReportFooter = ({ stewardName, isBusy, error, onSubmit }: ReportFooterProps) => (
  <View className="grow">
    {error && <View className="report-error field-error">{error.kind === 'offline' ? '没有网络，内容已存在手机上，联网后自动提交' : explain(error)}</View>}
    <Button kind="primary" className="report-submit" isBusy={isBusy} onClick={onSubmit}>
      {error && error.kind !== 'rejection' ? '重试' : `提交，通知${stewardName}`}
    </Button>
    {!error && <View className="hint report-why">提交时微信会问是否提醒您：接单和办好时各一次</View>}
  </View>
)
