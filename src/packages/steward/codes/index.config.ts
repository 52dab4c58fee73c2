export default definePageConfig({ navigationBarTitleText: '小区的码' })
