export default definePageConfig({ navigationBarTitleText: '集结名册' })
