import { describeIntake } from './support/describeIntake'

describeIntake(async () => async () => {})
