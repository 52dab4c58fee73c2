/** 张三 → 张**；empty stays 邻居. Lists never show whole names (design §5). */
export const maskName = (name: string): string => (name ? `${[...name][0]}**` : '邻居')
/** 13812341234 → 138****1234. */
export const maskPhone = (phone: string): string => (phone.length >= 7 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '')
