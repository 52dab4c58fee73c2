export default definePageConfig({ navigationBarTitleText: '爱社区管家', enablePullDownRefresh: true })
