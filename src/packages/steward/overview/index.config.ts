export default definePageConfig({ navigationBarTitleText: '每月总览', enablePullDownRefresh: true })
