import './textSize'
import './offline'
