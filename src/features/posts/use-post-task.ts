export { useToldTask as usePostTask } from '@/cloud/use-told-task'
