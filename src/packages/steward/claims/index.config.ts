export default definePageConfig({ navigationBarTitleText: '可认领的事', enablePullDownRefresh: true })
