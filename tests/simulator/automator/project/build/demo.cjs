/** Two people and one printed code. */
exports.demo = () => ({
  documents: {},
  files: [],
  phones: [
    { openid: 'o-li', name: '李大姐', roles: [] },
    { openid: 'o-wang', name: '王管家', roles: [] },
  ],
  quotas: [],
  codes: [{ page: 'pages/second/second', scene: 'b=3', label: '3 号楼' }],
})
