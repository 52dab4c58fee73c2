/** Who this cloud says it is. The same for every run, so that stored file ids and printed codes stay valid. */
export const ENVIRONMENT = 'demo'
export const BUCKET = '6465-demo-1300000000'
export const APPID = 'wxdemo0000000001'
export const REGION = 'ap-shanghai'
/** What the platform puts before the path of a file to make its file id. */
export const FILE_ID_PREFIX = `cloud://${ENVIRONMENT}.${BUCKET}/`
