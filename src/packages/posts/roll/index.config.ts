export default definePageConfig({ navigationBarTitleText: '名单和工时' })
