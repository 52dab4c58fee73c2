export default definePageConfig({ navigationBarTitleText: '查看留痕', enablePullDownRefresh: true })
