const tab = (page: string, text: string) => ({
  pagePath: `pages/${page}/index`,
  text,
  iconPath: `assets/tabs/${page}.png`,
  selectedIconPath: `assets/tabs/${page}-on.png`,
})

export default defineAppConfig({
  pages: [
    'pages/home/index', 'pages/requests/index', 'pages/posts/index', 'pages/days/index', 'pages/me/index', 'pages/scan/index',
  ],
  subPackages: [
    { root: 'packages/requests', pages: ['report/index', 'detail/index', 'board/index', 'board-item/index'] },
    { root: 'packages/posts', pages: ['detail/index', 'publish/index', 'roll/index', 'edit/index', 'record/index', 'honours/index', 'calendar/index', 'certificate/index', 'verify/index'] },
    { root: 'packages/duty', pages: ['week/index', 'shift/index', 'teams/index', 'team/index', 'pattern/index'] },
    { root: 'packages/musters', pages: ['detail/index', 'roll/index', 'start/index', 'list/index'] },
    { root: 'packages/days', pages: ['detail/index', 'publish/index', 'queue/index', 'display/index', 'year/index'] },
    { root: 'packages/account', pages: ['join/index', 'inbox/index', 'profile/index', 'privacy/index', 'household/index', 'party/index', 'data/index'] },
    { root: 'packages/community', pages: ['party/index', 'audits/index', 'appointments/index', 'appoint/index', 'import/index', 'estates/index', 'estate/index', 'building/index'] },
    { root: 'packages/steward', pages: ['queue/index', 'claims/index', 'ledger/index', 'residents/index', 'codes/index', 'overview/index', 'deliveries/index', 'follow-ups/index', 'desk/index'] },
  ],
  // What people open next from a tab is there before they tap.
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/requests'] },
    'pages/scan/index': { network: 'all', packages: ['packages/requests', 'packages/account'] },
    'pages/requests/index': { network: 'all', packages: ['packages/requests'] },
    'pages/posts/index': { network: 'all', packages: ['packages/posts'] },
    'pages/days/index': { network: 'all', packages: ['packages/days'] },
    'pages/me/index': { network: 'all', packages: ['packages/account'] },
  },
  tabBar: {
    color: '#57606A',
    selectedColor: '#B4161B',
    backgroundColor: '#FFFFFF',
    borderStyle: 'black',
    list: [tab('home', '首页'), tab('requests', '诉求'), tab('posts', '岗位'), tab('days', '便民'), tab('me', '我的')],
  },
  window: {
    backgroundColor: '#F5F5F3',
    backgroundTextStyle: 'dark',
    navigationBarBackgroundColor: '#FFFFFF',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: '爱社区管家',
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
})
