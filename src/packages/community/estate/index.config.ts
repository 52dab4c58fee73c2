export default definePageConfig({ navigationBarTitleText: '楼栋和户数', enablePullDownRefresh: true })
