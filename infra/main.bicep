// Creates everything that one environment needs, in a resource group of its own.
targetScope = 'subscription'

@minLength(1)
@maxLength(32)
@description('Name of the environment; part of all names.')
param environmentName string

@description('Azure region.')
param location string

@description('Image of the Functions app. azd puts the one here that it deployed last; empty: none yet.')
param image string = ''

@minValue(1)
@maxValue(30)
@description('Most workers at a time. Each takes one encoding job after another.')
param maxWorkers int = 5

@description('Keep histories in the Durable Task Scheduler instead of Azure Storage.')
param useScheduler bool = false

@description('Address of a Whisper model in the ggml format; empty: words are found without it.')
param whisperModelUrl string = ''

@description('SHA-256 of that model, in hexadecimal.')
param whisperModelSha256 string = ''

@description('Names of the provider keys that were put into the Key Vault, such as PEXELS-API-KEY.')
param providerSecrets array = []

@description('Further settings of the product, by the names of their environment variables. No secrets.')
param settings object = {}

var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module resources 'resources.bicep' = {
  scope: group
  name: 'resources'
  params: {
    location: location
    tags: tags
    image: image
    maxWorkers: maxWorkers
    useScheduler: useScheduler
    whisperModelUrl: whisperModelUrl
    whisperModelSha256: whisperModelSha256
    providerSecrets: providerSecrets
    settings: settings
  }
}

// No keys among them: whoever needs one asks Azure for it.
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_CONTAINER_REGISTRY_ENDPOINT string = resources.outputs.registryEndpoint
output AZURE_KEY_VAULT_NAME string = resources.outputs.vaultName
output SERVICE_FUNCTIONS_NAME string = resources.outputs.appName
output SERVICE_FUNCTIONS_URI string = resources.outputs.appUri
