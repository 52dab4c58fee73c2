/** Template of every built-in tag that has no parts of its own: only its children. */
export const CHILDREN_TEMPLATE = '__children__'
