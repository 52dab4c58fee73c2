export default definePageConfig({ navigationBarTitleText: '党员+N 岗位', enablePullDownRefresh: true })
