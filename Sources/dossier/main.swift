import DossierCommands

DossierCommand.start()
