export default definePageConfig({ navigationBarTitleText: '便民日', enablePullDownRefresh: true })
