const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕']
const GIVEN = [
  '志明', '秀英', '建华', '丽娟', '子涵', '浩然', '桂芳', '国庆', '雨桐', '思远', '玉兰', '海涛', '晓东', '美玲', '宇轩', '淑珍', '俊杰', '春梅', '文博', '小红',
  '永强', '佳怡', '德福', '艳', '伟', '静', '明哲', '凤霞', '振华', '欣然', '磊', '婷', '广平', '爱民', '一诺', '若曦', '长春', '翠花', '启航', '雪梅',
]

/** The name of household `i`: surname and given name drift apart, so that neighbours differ and none comes twice (40 × 41 pairs). */
export const nameOf = (i: number): string => `${SURNAMES[(i * 7 + Math.floor(i / 40) * 3) % SURNAMES.length]!}${GIVEN[(i * 11) % GIVEN.length]!}`
