import Taro from '@tarojs/taro'
import { deployment } from '../../config/deployment'

/** Opens the cloud environment; called once, at launch. */
export const initCloud = () => Taro.cloud.init({ env: deployment.env, traceUser: false })
